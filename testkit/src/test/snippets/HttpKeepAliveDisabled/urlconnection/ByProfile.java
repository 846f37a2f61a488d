package snippets.httpkeepalivedisabled.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;

/** Somebody chose it for one environment. */
public final class ByProfile {

  @Bean
  @Profile("legacy-server")
  public Opener opener() {
    return url -> {
      HttpURLConnection connection = (HttpURLConnection) url.openConnection();
      connection.setConnectTimeout(5_000);
      connection.setReadTimeout(5_000);
      connection.setRequestProperty("Connection", "close");
      return connection;
    };
  }

  /** Opens connections. */
  public interface Opener {
    /** Opens one. */
    HttpURLConnection open(URL url) throws IOException;
  }
}
