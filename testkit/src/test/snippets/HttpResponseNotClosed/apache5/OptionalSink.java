package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;

/** Only where somebody wants the body is it written, and closed. */
public final class OptionalSink {

  private final CloseableHttpClient client;

  public OptionalSink(CloseableHttpClient client) {
    this.client = client;
  }

  @SuppressWarnings("deprecation")
  public int copy(String url, OutputStream sink) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    CloseableHttpResponse response = client.execute(new HttpGet(url));
    int code = response.getCode();
    if (sink != null) {
      response.getEntity().writeTo(sink);
      response.close();
    }
    return code;
  }

  @SuppressWarnings("deprecation")
  public int copyOrClose(String url, OutputStream sink) throws IOException {
    CloseableHttpResponse response = client.execute(new HttpGet(url));
    try {
      if (sink != null) {
        response.getEntity().writeTo(sink);
      }
      return response.getCode();
    } finally {
      response.close();
    }
  }
}
