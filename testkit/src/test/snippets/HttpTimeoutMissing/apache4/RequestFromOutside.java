package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** The caller may have put a config on the request. */
public final class RequestFromOutside {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public String send(HttpUriRequest request) throws IOException {
    return client.execute(request, new BasicResponseHandler());
  }
}
