package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.params.CoreConnectionPNames;

/** Parameters, set on what the client gives. */
@SuppressWarnings("deprecation")
public final class ParametersOfOldClient {

  private final DefaultHttpClient client = new DefaultHttpClient();

  public ParametersOfOldClient() {
    client.getParams().setParameter(CoreConnectionPNames.CONNECTION_TIMEOUT, 2_000);
    client.getParams().setParameter(CoreConnectionPNames.SO_TIMEOUT, 5_000);
  }

  public String get(String uri) throws IOException {
    return client.execute(new HttpGet(uri), new BasicResponseHandler());
  }
}
