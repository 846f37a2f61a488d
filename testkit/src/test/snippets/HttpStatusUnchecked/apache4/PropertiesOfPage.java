package snippets.httpstatusunchecked.apache4;

import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** The lines of an error page become keys, too. */
public final class PropertiesOfPage {

  private final CloseableHttpClient client;

  public PropertiesOfPage(CloseableHttpClient client) {
    this.client = client;
  }

  public Properties load(String uri) throws IOException {
    Properties properties = new Properties();
    try (CloseableHttpResponse response = client.execute(new HttpGet(uri))) {
      // BUG: Diagnostic contains: [HttpStatusUnchecked]
      String text = EntityUtils.toString(response.getEntity());
      properties.load(new StringReader(text));
    }
    return properties;
  }
}
