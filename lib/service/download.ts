/**
 * A response that browsers save as a file.
 *
 * @param type media type of the text, without its character set
 * @param name file name in letters, digits, dots and hyphens
 */
export function download({ body, type, name }: { body: string; type: string; name: string }): Response {
  return new Response(body, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
}
