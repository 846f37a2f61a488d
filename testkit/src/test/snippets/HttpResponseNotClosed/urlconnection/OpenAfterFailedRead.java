package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** Left open only if a read times out: a note. */
public final class OpenAfterFailedRead {

  public void copy(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(1_000);
    InputStream in = connection.getInputStream();
    byte[] piece = new byte[512];
    for (int n; (n = in.read(piece)) != -1; ) {
      System.out.println(n);
    }
    in.close();
  }
}
