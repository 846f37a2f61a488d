package snippets.httpresponsenotclosed.google;

import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpResponse;
import java.io.IOException;
import java.io.InputStream;

/** The wrong type leaves the content unread. */
public final class ThrowOnType {

  public byte[] get(HttpRequest request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    HttpResponse response = request.execute();
    if (!"application/pdf".equals(response.getContentType())) {
      throw new IOException("no PDF: " + response.getContentType());
    }
    try (InputStream in = response.getContent()) {
      return in.readAllBytes();
    }
  }
}
