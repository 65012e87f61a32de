/** Words of a trace and its filters. */
export const trace = {
  title: 'Truy vết: {{label}}',
  graph: 'Đồ thị',
  graphRole: 'đồ thị',
  graphHelp:
    'Từ trái sang phải: quyết định, nhiệm vụ, cơ quan; căn cứ ở trên, văn bản dựa vào ở dưới. Phím mũi tên để đi từ nút này sang nút khác, Enter để xem có thể làm gì, + và - để phóng to thu nhỏ, 0 để xem toàn bộ. Danh sách bên dưới có cùng nội dung.',
  count: '{{nodes}} nút, {{lines}} liên kết',
  list: 'Danh sách',
  listHelp: 'Phím mũi tên để di chuyển, Enter để chọn.',
  listMore: 'Đang hiện {{shown}} trong {{total}}; hiện thêm',
  legend: 'Chú giải',
  tools: 'Công cụ',
  choices: 'Đang áp dụng',
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  fit: 'Xem toàn bộ',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  actionsOf: 'Thao tác với {{label}}',
  openWay: 'Mở thêm {{count}} {{way}} (đang hiện {{shown}} trong {{total}})',
  share: '{{shown}} / {{total}}',
  closeWay: 'Thu {{way}} ({{count}})',
  moreHere: '+{{count}} {{way}}',
  hide: 'Ẩn',
  pin: 'Ghim tại chỗ',
  unpin: 'Bỏ ghim',
  focus: 'Chỉ xem quanh nút này',
  unfocus: 'Xem lại tất cả',
  focused: 'Chỉ quanh {{label}}',
  showHidden: '{{count}} nút đã ẩn',
  releasePins: '{{count}} nút đã ghim',
  end: 'Bỏ: {{what}}',
  pathFrom: 'Tìm đường từ đây …',
  pathTo: '… đến đây',
  pathChoosing: 'Chọn nút đích của đường từ {{label}}',
  path: 'Đường đi qua {{count}} liên kết',
  noPath: 'Không có đường nối hai nút',
  noPathHelp:
    'Trong toàn bộ dữ liệu không có đường nào dài tối đa {{count}} liên kết qua giao việc, thực hiện và viện dẫn. Hãy chọn hai nút khác.',
  pathSearching: 'Đang tìm đường trong toàn bộ dữ liệu …',
  paths: 'Các đường ngắn nhất',
  nthPath: 'Đường {{nth}} trong {{count}} đường ngắn nhất',
  nthPathOfMore: 'Đường {{nth}} trong {{count}} đường ngắn nhất đầu tiên',
  previousPath: 'Đường trước',
  nextPath: 'Đường sau',
  pathSteps: 'Các bước của đường đi, kèm trích dẫn',
  pathIncomplete: 'Có nút có quá nhiều liên kết nên không xét hết: có thể còn đường khác, hoặc đường ngắn hơn.',
  closePath: 'Đóng đường đi',
  open: 'Truy vết từ đây',
  chain: 'Chuỗi viện dẫn',
  readDocument: 'Đọc văn bản',
  due: 'hạn {{date}}',
  wasDue: 'hạn {{date}} (đã qua)',
  unknown: 'Không có nút này',
  unknownHelp: 'Liên kết có thể đã cũ: nguồn đã bị gỡ hoặc đọc lại. Hãy tìm lại theo số hoặc tên.',
  choose: 'Chọn một nút hoặc một đường nối để xem chi tiết và lời văn của nguồn.',
  details: 'Chi tiết',
  source: 'Lời văn của nguồn',
  noSource: 'Chọn một nút hoặc đường nối để thấy chỗ nguồn nói điều đó.',
  inferred: 'Năm của văn bản được suy ra, nguồn không nêu.',
  yearUnknown: 'không rõ năm',
  relations: 'Liên kết',
  linksMore: '… và {{count}} liên kết nữa trong danh sách.',
  shaken: '⚠ Dựa vào văn bản không còn hiệu lực: {{label}}',
  mentions: '{{count}} chỗ trong nguồn nói điều này',
}

/** Names of the ways from a node to its neighbours. */
export const way = {
  tasks: 'nhiệm vụ',
  citations: 'văn bản làm căn cứ, viện dẫn',
  citedBy: 'nơi dựa vào',
  issuers: 'cơ quan ban hành',
  recipients: 'nơi nhận',
  assignedBy: 'quyết định giao',
  bodies: 'cơ quan thực hiện',
  duties: 'nhiệm vụ phải làm',
  issued: 'văn bản đã ban hành',
  superiors: 'cơ quan cấp trên',
  parts: 'đơn vị trực thuộc',
}

/** Names of the lanes of a trace. */
export const lane = {
  issuers: 'Ban hành',
  documents: '↑ Căn cứ · Quyết định · Dựa vào ↓',
  tasks: 'Nhiệm vụ',
  bodies: 'Cơ quan thực hiện',
  superiors: 'Cấp trên, trực thuộc',
}

export const validity = {
  IN_FORCE: 'còn được viện dẫn làm căn cứ',
  AMENDED: 'đã được sửa đổi',
  REPLACED: 'đã bị thay thế',
  REPEALED: 'đã bị bãi bỏ',
  UNKNOWN: 'không rõ hiệu lực',
}

export const filter = {
  title: 'Lọc',
  relations: 'Quan hệ viện dẫn',
  roles: 'Vai trò',
  statuses: 'Thời hạn',
  issued: 'Năm ban hành',
  due: 'Tháng đến hạn',
  from: '{{what}}: từ',
  to: '{{what}}: đến',
  undated: 'Khi chọn khoảng thời gian, những gì không nêu thời gian bị ẩn.',
  clear: 'Bỏ mọi bộ lọc',
  active: 'Đang lọc',
}

/** Words of what can be taken away. */
export const takeAway = {
  title: 'Tải về',
  png: 'Ảnh PNG',
  svg: 'Ảnh SVG',
  graphml: 'Đồ thị GraphML',
  csv: 'Bảng CSV',
  xlsx: 'Bảng Excel',
  json: 'JSON',
  report: 'Báo cáo để in, có trích dẫn',
  column: {
    from: 'Từ',
    says: 'Quan hệ',
    to: 'Đến',
    deadline: 'Thời hạn',
    source: 'Nguồn',
    start: 'Từ vị trí',
    end: 'Đến vị trí',
  },
}

/** Words of the report of a trace. */
export const report = {
  title: 'Báo cáo truy vết: {{label}}',
  made: 'Lập ngày {{date}}: {{nodes}} nút, {{edges}} liên kết, mỗi liên kết có lời văn và nguồn.',
  print: 'In',
  back: 'Về đồ thị',
  tasks: 'Nhiệm vụ ({{count}})',
  noDocument: 'Nhiệm vụ của các văn bản không hiện ở đây',
}
