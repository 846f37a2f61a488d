package snippets.httpresponsenotclosed.apache4;

import cn.hutool.core.io.IoUtil;
import java.io.IOException;
import java.io.InputStream;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;

/** Some bytes, and no close. */
public final class HutoolReadsHead {

  public byte[] head(HttpClient client, String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    InputStream in = client.execute(new HttpGet(uri)).getEntity().getContent();
    return IoUtil.readBytes(in, 16);
  }
}
