package across.makertomend;

import java.io.IOException;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

public class Session {
  private final CloseableHttpClient client;
  private final String user;

  public Session(String user) {
    this.user = user;
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    this.client = HttpClients.createDefault();
  }

  public String get(String url) throws IOException {
    return client.execute(new HttpGet(url + "?user=" + user), new BasicResponseHandler());
  }
}
