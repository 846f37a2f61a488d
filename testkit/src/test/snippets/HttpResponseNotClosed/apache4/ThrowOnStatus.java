package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.HttpStatus;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.util.EntityUtils;

/** The bad status leaves the entity unread. */
public final class ThrowOnStatus {

  private final HttpClient client;

  public ThrowOnStatus(HttpClient client) {
    this.client = client;
  }

  public String get(String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    HttpResponse response = client.execute(new HttpGet(uri));
    int status = response.getStatusLine().getStatusCode();
    if (status != HttpStatus.SC_OK) {
      throw new IOException("status " + status);
    }
    return EntityUtils.toString(response.getEntity(), "UTF-8");
  }
}
