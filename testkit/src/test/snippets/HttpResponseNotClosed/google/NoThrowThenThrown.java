package snippets.httpresponsenotclosed.google;

import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpResponse;
import java.io.IOException;

/** The exception of the caller takes the place of that of the library, which closes. */
public final class NoThrowThenThrown {

  public String text(HttpRequest request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    HttpResponse response = request.setThrowExceptionOnExecuteError(false).execute();
    if (!response.isSuccessStatusCode()) {
      throw new IOException("status " + response.getStatusCode());
    }
    return response.parseAsString();
  }
}
