package snippets.httpresponsenotclosed.urlconnection;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import org.apache.commons.io.FileUtils;

/** This copy closes the stream that it is given. */
public final class CopiedToFile {

  public void save(HttpURLConnection connection, File file) throws IOException {
    FileUtils.copyInputStreamToFile(connection.getInputStream(), file);
  }
}
