package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.params.ClientPNames;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.params.CoreProtocolPNames;

/** No timeout is among the parameters. */
@SuppressWarnings("deprecation")
public final class ParametersOfOtherKeys {

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final HttpClient client = new DefaultHttpClient();

  public ParametersOfOtherKeys() {
    client.getParams().setParameter(ClientPNames.COOKIE_POLICY, "standard");
    client.getParams().setParameter(CoreProtocolPNames.USER_AGENT, "shop");
  }

  public String get(String uri) throws IOException {
    return client.execute(new HttpGet(uri), new BasicResponseHandler());
  }
}
