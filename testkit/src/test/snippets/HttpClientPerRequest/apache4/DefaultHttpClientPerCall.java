package snippets.httpclientperrequest.apache4;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.util.EntityUtils;

/** The old client, shut down after each call. */
@SuppressWarnings("deprecation")
public final class DefaultHttpClientPerCall {

  public byte[] get(HttpUriRequest request) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    HttpClient client = new DefaultHttpClient();
    try {
      HttpResponse response = client.execute(request);
      return EntityUtils.toByteArray(response.getEntity());
    } finally {
      client.getConnectionManager().shutdown();
    }
  }
}
