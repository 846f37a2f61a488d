package across.makertomend;

import java.io.IOException;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;

public class Servlet {
  private final Factory factory;

  public Servlet(Factory factory) {
    this.factory = factory;
  }

  public String session(String user) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    Session session = new Session(user);
    return session.get("http://localhost/");
  }

  public String other(String user) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return new Session(user + "!").get("http://localhost/");
  }

  public String client(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    CloseableHttpClient client = factory.newClient();
    return client.execute(new HttpGet(url), new BasicResponseHandler());
  }
}
