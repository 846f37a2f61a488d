package snippets.httpresponsenotclosed.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.HttpStatus;
import org.apache.commons.httpclient.methods.GetMethod;

/** The method is released on the good path only. */
public final class ThrowOnStatus {

  private final HttpClient client;

  public ThrowOnStatus(HttpClient client) {
    this.client = client;
  }

  public String get(String uri) throws IOException {
    GetMethod get = new GetMethod(uri);
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    int status = client.executeMethod(get);
    if (status != HttpStatus.SC_OK) {
      throw new IOException("status " + status);
    }
    String body = get.getResponseBodyAsString();
    get.releaseConnection();
    return body;
  }
}
