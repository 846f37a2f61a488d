package snippets.httpresponsenotclosed.urlconnection;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;

/** The whole stream is read. */
public final class FastjsonReads {

  public JSONObject stock(HttpURLConnection connection) throws IOException {
    InputStream in = connection.getInputStream();
    return JSON.parseObject(in);
  }
}
