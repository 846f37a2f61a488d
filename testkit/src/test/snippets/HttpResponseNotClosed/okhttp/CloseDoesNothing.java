package snippets.httpresponsenotclosed.okhttp;

import java.io.Closeable;
import java.io.IOException;
import okhttp3.Response;

/** Whoever closes the wrapper expects the response to be closed. */
public final class CloseDoesNothing implements Closeable {

  private final Response response;

  public CloseDoesNothing(Response response) {
    this.response = response;
  }

  public int status() {
    return response.code();
  }

  public String text() throws IOException {
    return response.body().string();
  }

  @Override
  // BUG: Diagnostic contains: [HttpResponseNotClosed]
  public void close() {}
}
