package snippets.httptimeoutmissing.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;

/** The read is bounded by the request. */
public final class TimeoutOfMethod {

  private final HttpClient client = new HttpClient();

  public TimeoutOfMethod() {
    client.getHttpConnectionManager().getParams().setConnectionTimeout(2_000);
  }

  public String get(String uri) throws IOException {
    GetMethod get = new GetMethod(uri);
    get.getParams().setSoTimeout(5_000);
    try {
      client.executeMethod(get);
      return get.getResponseBodyAsString();
    } finally {
      get.releaseConnection();
    }
  }
}
