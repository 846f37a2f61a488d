package snippets.httpstatusunchecked.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;

/** The call itself gives the code. */
public final class CodeOfCall {

  private final HttpClient client;

  public CodeOfCall(HttpClient client) {
    this.client = client;
  }

  public int stock(String uri) throws IOException {
    GetMethod get = new GetMethod(uri);
    try {
      if (client.executeMethod(get) != 200) {
        return 0;
      }
      return Integer.parseInt(get.getResponseBodyAsString());
    } finally {
      get.releaseConnection();
    }
  }
}
