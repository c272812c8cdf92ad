/** The form in a request's body; undefined: the body is none, or cannot be read as one. */
export async function readForm(request: Request): Promise<FormData | undefined> {
  try {
    return await request.formData();
  } catch (error) {
    // Thrown for a wrong content type and for a body that does not hold what its type says.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
