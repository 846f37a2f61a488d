package across.setbyothers;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** Lets a helper of another file set up its requests, which lets somebody else do that. */
public final class Orders {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public String get(String uri, Consumer<HttpGet> more) throws IOException {
    HttpGet get = new HttpGet(uri);
    Preparing.prepare(get, more);
    return client.execute(get, new BasicResponseHandler());
  }
}
