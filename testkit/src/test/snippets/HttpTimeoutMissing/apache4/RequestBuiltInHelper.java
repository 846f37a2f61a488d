package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpDelete;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.client.protocol.HttpClientContext;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** The helper chooses the method and sets no more. */
public final class RequestBuiltInHelper {

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final CloseableHttpClient client = HttpClients.createSystem();

  public String send(String method, String uri) throws IOException {
    HttpClientContext context = HttpClientContext.create();
    context.setUserToken(method);
    CloseableHttpResponse response = client.execute(request(method, uri), context);
    try {
      return EntityUtils.toString(response.getEntity());
    } finally {
      response.close();
    }
  }

  private static HttpUriRequest request(String method, String uri) {
    if (method.equals("DELETE")) {
      return new HttpDelete(uri);
    }
    return RequestBuilder.get(uri).addHeader("Accept", "text/plain").build();
  }
}
