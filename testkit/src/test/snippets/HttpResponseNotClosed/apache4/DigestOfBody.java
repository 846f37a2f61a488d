package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;

/** A digest reads to the end. */
public final class DigestOfBody {

  public String digest(HttpClient client, String uri) throws IOException {
    InputStream in = client.execute(new HttpGet(uri)).getEntity().getContent();
    return DigestUtils.sha256Hex(in);
  }
}
