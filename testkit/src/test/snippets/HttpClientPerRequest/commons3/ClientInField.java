package snippets.httpclientperrequest.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;
import org.apache.commons.httpclient.methods.GetMethod;

/** One client, many calls. */
public final class ClientInField {

  private final HttpClient client = new HttpClient(new MultiThreadedHttpConnectionManager());

  public ClientInField() {
    client.getHttpConnectionManager().getParams().setSoTimeout(5_000);
    client.getHttpConnectionManager().getParams().setConnectionTimeout(2_000);
  }

  public String get(String uri) throws IOException {
    GetMethod get = new GetMethod(uri);
    try {
      client.executeMethod(get);
      return get.getResponseBodyAsString();
    } finally {
      get.releaseConnection();
    }
  }
}
