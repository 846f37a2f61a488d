package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import java.io.InputStream;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.tika.Tika;
import org.apache.tika.io.TikaInputStream;

/** Its stream closes the one below. */
public final class TikaStreamInTry {

  public String type(HttpClient client, String uri) throws IOException {
    InputStream in = client.execute(new HttpGet(uri)).getEntity().getContent();
    try (TikaInputStream document = TikaInputStream.get(in)) {
      return new Tika().detect(document);
    }
  }
}
