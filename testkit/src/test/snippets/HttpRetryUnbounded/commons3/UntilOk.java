package snippets.httpretryunbounded.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;

/** The status is what the call gives. */
public final class UntilOk {

  private final HttpClient client;

  public UntilOk(HttpClient client) {
    this.client = client;
  }

  public String get(GetMethod method) throws IOException {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try {
        if (client.executeMethod(method) == 200) {
          return method.getResponseBodyAsString();
        }
      } finally {
        method.releaseConnection();
      }
    }
  }
}
