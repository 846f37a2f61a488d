package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpHead;

/** What the caller asks with tells by its type that no body comes. */
public final class HeadOfCaller {

  private final HttpClient client;
  private final HttpHead probe;

  public HeadOfCaller(HttpClient client, HttpHead probe) {
    this.client = client;
    this.probe = probe;
  }

  public int status(HttpHead request) throws IOException {
    return client.execute(request).getStatusLine().getStatusCode();
  }

  public boolean isUp() throws IOException {
    HttpResponse response = client.execute(probe);
    return response.getStatusLine().getStatusCode() == 200;
  }

  public int statusOf(HttpGet request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return client.execute(request).getStatusLine().getStatusCode();
  }
}
