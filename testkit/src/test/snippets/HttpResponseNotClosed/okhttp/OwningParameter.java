package snippets.httpresponsenotclosed.okhttp;

import okhttp3.Response;

/** The annotation says whose duty it is. */
public final class OwningParameter {

  @interface Owning {}

  // BUG: Diagnostic contains: [HttpResponseNotClosed]
  public int status(@Owning Response response) {
    return response.code();
  }
}
