package snippets.httpresponsenotclosed.urlconnection;

import com.univocity.parsers.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.util.List;

/** Given a reader, it closes. */
public final class UnivocityOfReader {

  public List<String[]> rows(HttpURLConnection connection, CsvParser parser) throws IOException {
    return parser.parseAll(new InputStreamReader(connection.getInputStream()));
  }
}
