package snippets.httpclientinloop.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** Opened before the loop and closed after it: one client a batch, in main. */
public final class OneClientForTheBatch {

  public static void main(String[] args) throws IOException {
    try (CloseableHttpClient client = HttpClients.createDefault()) {
      for (String arg : args) {
        int status = client.execute(new HttpGet(arg), response -> response.getCode());
        System.out.println(arg + ": " + status);
      }
    }
  }
}
