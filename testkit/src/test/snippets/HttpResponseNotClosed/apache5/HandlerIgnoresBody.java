package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;

/** The client consumes what the handler leaves. */
public final class HandlerIgnoresBody {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public boolean exists(String uri) throws IOException {
    HttpClientResponseHandler<Boolean> handler = response -> response.getCode() == 200;
    return client.execute(new HttpGet(uri), handler);
  }
}
