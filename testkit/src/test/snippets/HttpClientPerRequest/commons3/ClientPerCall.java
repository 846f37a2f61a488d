package snippets.httpclientperrequest.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;

/** A connection for each call. */
@SuppressWarnings("deprecation")
public final class ClientPerCall {

  public String get(String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    HttpClient client = new HttpClient();
    client.setTimeout(5_000);
    client.setConnectionTimeout(2_000);
    GetMethod get = new GetMethod(uri);
    try {
      client.executeMethod(get);
      return get.getResponseBodyAsString();
    } finally {
      get.releaseConnection();
    }
  }
}
