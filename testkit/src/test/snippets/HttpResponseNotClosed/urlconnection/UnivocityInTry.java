package snippets.httpresponsenotclosed.urlconnection;

import com.univocity.parsers.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.util.List;

/** Closed by the caller. */
public final class UnivocityInTry {

  public List<String[]> rows(HttpURLConnection connection, CsvParser parser) throws IOException {
    try (InputStream in = connection.getInputStream()) {
      return connection.getResponseCode() == 200 ? parser.parseAll(in) : List.of();
    }
  }
}
