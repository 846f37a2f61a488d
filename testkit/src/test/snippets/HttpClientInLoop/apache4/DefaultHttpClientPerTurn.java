package snippets.httpclientinloop.apache4;

import java.io.IOException;
import java.util.List;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.util.EntityUtils;

/** The same with the client of 4.0 to 4.2. */
@SuppressWarnings("deprecation")
public final class DefaultHttpClientPerTurn {

  public void sendAll(List<HttpUriRequest> requests) throws IOException {
    for (int i = 0; i < requests.size(); i++) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      DefaultHttpClient client = new DefaultHttpClient();
      HttpResponse response = client.execute(requests.get(i));
      EntityUtils.consume(response.getEntity());
      client.getConnectionManager().shutdown();
    }
  }
}
