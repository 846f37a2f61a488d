package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.util.EntityUtils;

/** The interface gives a response that has no close, and that is left open. */
public final class InterfaceLeft {

  private final HttpClient client;

  public InterfaceLeft(HttpClient client) {
    this.client = client;
  }

  public String stock(String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    HttpResponse answer = client.execute(new HttpGet(uri));
    if (answer.getStatusLine().getStatusCode() != 200) {
      throw new IOException("no stock");
    }
    return EntityUtils.toString(answer.getEntity());
  }
}
