/** Thrown when a setting cannot be used. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}
