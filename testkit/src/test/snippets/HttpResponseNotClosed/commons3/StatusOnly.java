package snippets.httpresponsenotclosed.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.HttpStatus;
import org.apache.commons.httpclient.methods.GetMethod;

/** Nobody can release it. */
public final class StatusOnly {

  private final HttpClient client;

  public StatusOnly(HttpClient client) {
    this.client = client;
  }

  public boolean isThere(String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return client.executeMethod(new GetMethod(uri)) == HttpStatus.SC_OK;
  }
}
