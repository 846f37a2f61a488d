package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.io.IOUtils;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;

/** Read to the end, the stream gives its connection back. */
public final class CommonsIoConsumes {

  public long size(HttpClient client, String uri) throws IOException {
    InputStream in = client.execute(new HttpGet(uri)).getEntity().getContent();
    return IOUtils.consume(in);
  }
}
