package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import java.io.InputStream;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.dom4j.Document;
import org.dom4j.io.SAXReader;

/** The parser closes what it reads, wrong or not. */
public final class DomOfBody {

  public Document feed(HttpClient client, String uri) throws Exception {
    InputStream in = client.execute(new HttpGet(uri)).getEntity().getContent();
    return new SAXReader().read(in);
  }
}
