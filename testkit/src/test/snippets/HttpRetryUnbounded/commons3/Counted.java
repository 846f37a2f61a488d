package snippets.httpretryunbounded.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;

/** Three attempts. */
public final class Counted {

  private final HttpClient client;

  public Counted(HttpClient client) {
    this.client = client;
  }

  public String get(GetMethod method) throws IOException {
    int attempt = 0;
    while (attempt++ < 3) {
      try {
        if (client.executeMethod(method) == 200) {
          return method.getResponseBodyAsString();
        }
      } finally {
        method.releaseConnection();
      }
    }
    return null;
  }
}
