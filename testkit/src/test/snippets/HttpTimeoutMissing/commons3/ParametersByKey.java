package snippets.httptimeoutmissing.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;
import org.apache.commons.httpclient.params.HttpConnectionParams;

/** Both by their keys. */
public final class ParametersByKey {

  private final HttpClient client = new HttpClient();

  public ParametersByKey() {
    client.getHttpConnectionManager()
        .getParams()
        .setParameter(HttpConnectionParams.CONNECTION_TIMEOUT, 2_000);
    client.getParams().setParameter("http.socket.timeout", 5_000);
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
