package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import java.io.InputStream;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.tika.Tika;

/** Of its methods, this one closes. */
public final class TikaParses {

  public String text(HttpClient client, String uri) throws Exception {
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    InputStream in = client.execute(new HttpGet(uri)).getEntity().getContent();
    return new Tika().parseToString(in);
  }
}
