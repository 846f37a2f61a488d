package snippets.httpresponsenotclosed.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.HttpMethod;
import org.apache.commons.httpclient.HttpStatus;
import org.apache.commons.httpclient.methods.GetMethod;

/** Another status leaves it open. */
public final class ReadWhenOk {

  private final HttpClient client;

  public ReadWhenOk(HttpClient client) {
    this.client = client;
  }

  public String get(String uri) throws IOException {
    HttpMethod get = new GetMethod(uri);
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    client.executeMethod(get);
    if (get.getStatusCode() == HttpStatus.SC_OK) {
      return get.getResponseBodyAsString();
    }
    return get.getStatusText();
  }
}
