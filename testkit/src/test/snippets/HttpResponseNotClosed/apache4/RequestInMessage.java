package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import java.net.URI;
import org.apache.http.StatusLine;
import org.apache.http.client.HttpResponseException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** What tells of the request, or of the status, does not close the response. */
public final class RequestInMessage {

  private final CloseableHttpClient client;

  public RequestInMessage(CloseableHttpClient client) {
    this.client = client;
  }

  public String get(String uri) throws IOException {
    HttpGet request = new HttpGet(uri);
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    CloseableHttpResponse response = client.execute(request);
    StatusLine status = response.getStatusLine();
    if (status.getStatusCode() >= 400) {
      URI asked = request.getURI();
      throw new HttpResponseException(status.getStatusCode(), asked + ": " + status);
    }
    return EntityUtils.toString(response.getEntity());
  }

  public static final class Refused extends IOException {
    private static final long serialVersionUID = 1;

    public Refused(HttpGet request, StatusLine status) {
      super(request + ": " + status);
    }
  }

  public String orRefused(HttpGet request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    CloseableHttpResponse response = client.execute(request);
    if (response.getStatusLine().getStatusCode() != 200) {
      throw new Refused(request, response.getStatusLine());
    }
    return EntityUtils.toString(response.getEntity());
  }
}
