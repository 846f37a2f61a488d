package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.params.ClientPNames;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.DefaultHttpClient;

/** Both by their keys, beside another. */
@SuppressWarnings("deprecation")
public final class ParametersByText {

  private final HttpClient client = new DefaultHttpClient();

  public ParametersByText() {
    client.getParams().setParameter("http.connection.timeout", 2_000);
    client.getParams().setIntParameter("http.socket.timeout", 5_000);
    client.getParams().setParameter(ClientPNames.COOKIE_POLICY, "standard");
  }

  public String get(String uri) throws IOException {
    return client.execute(new HttpGet(uri), new BasicResponseHandler());
  }
}
