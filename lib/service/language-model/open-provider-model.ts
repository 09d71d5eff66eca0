import type { LanguageModelV4 } from '@ai-sdk/provider';
import { defaultSettingsMiddleware, wrapLanguageModel } from 'ai';
import type { ModelSettings } from './read-model-settings.ts';

/**
 * The model object of a provider. Its package is loaded only here, when it is configured; asking it is what first
 * touches the network. Always an object: a bare id would be sent to a cloud gateway.
 *
 * @param apiKey may be missing for an OpenAI-compatible server that asks for none
 */
export async function openProviderModel({
  provider,
  id,
  baseUrl: baseURL,
  apiKey,
}: Pick<ModelSettings, 'provider' | 'id' | 'baseUrl' | 'apiKey'>): Promise<LanguageModelV4> {
  switch (provider) {
    case 'openai': {
      const { createOpenAI } = await import('@ai-sdk/openai');
      const openai = createOpenAI({ baseURL, apiKey });
      // Servers that stand in for OpenAI's speak its older chat protocol; its own speaks the newer one best.
      if (baseURL !== undefined) return openai.chat(id);
      return wrapLanguageModel({
        model: openai.responses(id),
        // It would keep questions and answers otherwise.
        middleware: defaultSettingsMiddleware({
          settings: { providerOptions: { openai: { store: false } } },
        }),
      });
    }
    case 'anthropic': {
      const { createAnthropic } = await import('@ai-sdk/anthropic');
      return createAnthropic({ baseURL, apiKey })(id);
    }
    case 'google': {
      const { createGoogleGenerativeAI } = await import('@ai-sdk/google');
      return createGoogleGenerativeAI({ baseURL, apiKey })(id);
    }
    case 'mistral': {
      const { createMistral } = await import('@ai-sdk/mistral');
      return createMistral({ baseURL, apiKey })(id);
    }
    case 'openai-compatible': {
      const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
      return createOpenAICompatible({
        name: provider,
        baseURL: baseURL ?? '',
        apiKey,
        includeUsage: true,
      }).chatModel(id);
    }
  }
}
