package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.util.Properties;

/** Loading reads to the end. */
public final class PropertiesLoaded {

  public Properties load(HttpURLConnection connection) throws IOException {
    InputStream in = connection.getInputStream();
    Properties properties = new Properties();
    properties.load(in);
    return properties;
  }
}
