package snippets.httpresponsenotdrained.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;

/** Releasing this method reads what is left of the page. */
public final class ReleasedOnStatus {

  private final HttpClient client;

  public ReleasedOnStatus(HttpClient client) {
    this.client = client;
  }

  public String rate(String code) throws IOException {
    GetMethod get = new GetMethod("https://rates.example.org/" + code);
    try {
      int status = client.executeMethod(get);
      if (status != 200) {
        throw new IOException(code + " answered " + status);
      }
      return get.getResponseBodyAsString(10_000);
    } finally {
      get.releaseConnection();
    }
  }
}
