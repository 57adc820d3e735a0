import java.nio.charset.Charset

// In a locale such as POSIX no JDK can make these files.
return Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode("\u6ce8")
