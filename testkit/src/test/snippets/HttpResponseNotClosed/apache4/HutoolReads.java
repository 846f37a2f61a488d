package snippets.httpresponsenotclosed.apache4;

import cn.hutool.core.io.IoUtil;
import java.io.IOException;
import java.io.InputStream;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;

/** Its helper reads and closes. */
public final class HutoolReads {

  public String text(HttpClient client, String uri) throws IOException {
    InputStream in = client.execute(new HttpGet(uri)).getEntity().getContent();
    return IoUtil.readUtf8(in);
  }
}
