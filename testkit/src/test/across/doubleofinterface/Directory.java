package across.doubleofinterface;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;

interface Directory {
  CloseableHttpResponse find(String url) throws IOException;

  CloseableHttpResponse remembered(String url) throws IOException;
}
