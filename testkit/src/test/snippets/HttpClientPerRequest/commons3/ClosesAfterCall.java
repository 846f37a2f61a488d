package snippets.httpclientperrequest.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.SimpleHttpConnectionManager;
import org.apache.commons.httpclient.methods.GetMethod;

/** The connection is closed after its call, as its author means it. */
public final class ClosesAfterCall {

  public String get(String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    HttpClient client = new HttpClient(new SimpleHttpConnectionManager(true));
    client.getHttpConnectionManager().getParams().setSoTimeout(5_000);
    client.getHttpConnectionManager().getParams().setConnectionTimeout(2_000);
    GetMethod get = new GetMethod(uri);
    try {
      client.executeMethod(get);
      return get.getResponseBodyAsString();
    } finally {
      get.releaseConnection();
    }
  }
}
