import { describe, expect, test } from 'vitest'
import { actors, readInHanoi } from './reading.ts'

const tasksIn = (words: string) => readInHanoi(words).tasks

describe('who must act', () => {
  test.each([
    // The subject, with a modal or a verb of duty
    ['Các địa phương cần khẩn trương rà soát.', ['lead Các địa phương']],
    [
      'Sở Y tế, Sở Tài chính và các đơn vị liên quan rà soát trang thiết bị.',
      ['lead Sở Y tế thành phố Hà Nội', 'lead Sở Tài chính thành phố Hà Nội', 'lead Các đơn vị liên quan'],
    ],
    [
      'Các Sở: Y tế, Xây dựng tăng cường kiểm tra.',
      ['lead Sở Y tế thành phố Hà Nội', 'lead Sở Xây dựng thành phố Hà Nội'],
    ],
    ['Thành phố, các quận, huyện tăng cường kiểm tra.', ['lead Thành phố Hà Nội', 'lead Các quận, huyện']],
    // The subject behind an introduction whose commas are none of its own
    ['Cùng với phòng, chống dịch, các cấp ủy đảng phải chăm lo đời sống.', ['lead Các cấp ủy đảng']],
    // A command of the authority
    ['Ủy ban nhân dân Thành phố yêu cầu Công an Thành phố tăng cường tuần tra.', ['lead Công an thành phố Hà Nội']],
    ['Giao Sở Nội vụ theo dõi, đôn đốc.', ['lead Sở Nội vụ thành phố Hà Nội']],
    // Named with the others for this sentence
    [
      'Ủy ban nhân dân Thành phố yêu cầu các đơn vị, trước hết là người đứng đầu cấp ủy, chấp hành nghiêm.',
      ['lead Các đơn vị', 'lead Người đứng đầu cấp ủy'],
    ],
    // Works with the lead, or under it
    ['Công an Thành phố phối hợp với các đơn vị rà soát.', ['lead Công an thành phố Hà Nội', 'coordinate Các đơn vị']],
    [
      'Ban cán sự đảng UBND Thành phố chỉ đạo UBND Thành phố phân bổ vắc xin.',
      ['lead Ban cán sự đảng UBND thành phố Hà Nội', 'directed UBND thành phố Hà Nội'],
    ],
    // A name with words and a comma of its own
    [
      'Ban Chỉ đạo phòng, chống dịch Thành phố điều phối, phân luồng.',
      ['lead Ban Chỉ đạo phòng, chống dịch thành phố Hà Nội'],
    ],
    [
      'Các đoàn kiểm tra của Ban Thường vụ Thành ủy theo Quyết định 1103-QĐ/TU cần kiểm tra kỹ.',
      ['lead Các đoàn kiểm tra của Ban Thường vụ Thành ủy Hà Nội'],
    ],
    // One body for each province of a list
    [
      'UBND các tỉnh, thành phố: Tuyên Quang, Huế tập trung chỉ đạo.',
      ['lead UBND tỉnh Tuyên Quang', 'lead UBND thành phố Huế'],
    ],
    [
      'Thành phố Huế và các tỉnh Bắc Ninh, Gia Lai khẩn trương rà soát.',
      ['lead Thành phố Huế', 'lead Tỉnh Bắc Ninh', 'lead Tỉnh Gia Lai'],
    ],
    // People in office, as they are spoken of
    ['Giao đồng chí Bộ trưởng Bộ Xây dựng trực tiếp chỉ đạo.', ['lead Bộ trưởng Bộ Xây dựng']],
    ['Giám đốc, Thủ trưởng các sở, ban, ngành tăng cường kiểm tra.', ['lead Giám đốc, Thủ trưởng các sở, ban, ngành']],
    ['Bộ Xây dựng với vai trò là cơ quan thường trực chủ trì rà soát.', ['lead Bộ Xây dựng']],
    // Behind a condition that no comma ends, with a word of courtesy
    ['Trong quá trình thực hiện, nếu có vướng mắc đề nghị các đơn vị báo cáo Sở Y tế.', ['lead Các đơn vị']],
    ['Sở Y tế trân trọng đề nghị Quý cơ quan phối hợp thực hiện.', ['lead Quý cơ quan']],
    // A province behind a comma is a subject, a unit there is the rest of a list
    ['Để tăng tốc, tỉnh Đắk Lắk cần tập trung giải ngân.', ['lead Tỉnh Đắk Lắk']],
    // One office or head for a list
    [
      'Thủ trưởng các cơ quan: Sở Y tế, Sở Tài chính khẩn trương rà soát.',
      ['lead Thủ trưởng Sở Y tế thành phố Hà Nội', 'lead Thủ trưởng Sở Tài chính thành phố Hà Nội'],
    ],
    ['Các Bộ, cơ quan: Tài chính, Xây dựng khẩn trương rà soát.', ['lead Bộ Tài chính', 'lead Bộ Xây dựng']],
    // Supervised as well as directed
    ['Sở Y tế chỉ đạo, đôn đốc các bệnh viện rà soát.', ['lead Sở Y tế thành phố Hà Nội', 'directed Các bệnh viện']],
    // Three classes; a class with words before the modal
    ['Các cơ quan, tổ chức, đơn vị phải rà soát.', ['lead Các cơ quan', 'lead Các tổ chức', 'lead Các đơn vị']],
    [
      'Cơ sở giáo dục công lập chất lượng cao có trách nhiệm công khai.',
      ['lead Cơ sở giáo dục công lập chất lượng cao'],
    ],
    // Old tone marks
    ['Các cấp uỷ cần tăng cường tuyên truyền.', ['lead Các cấp ủy']],
  ])('%s', (words, expected) => {
    expect(actors(tasksIn(words)[0])).toEqual(expected)
  })

  test('an item inherits from the lead-in it stands under', () => {
    const tasks = tasksIn(
      'Ủy ban nhân dân Thành phố yêu cầu các cấp, các ngành tập trung thực hiện các nhiệm vụ sau:\n\n1. Sở Y tế\n\na) Tăng cường kiểm tra.\n\nb) Chủ trì, phối hợp với Công an Thành phố xử lý vi phạm.\n\n2. Đẩy mạnh tuyên truyền.\n\nTiếp tục rà soát.',
    )
    expect(tasks.map(actors)).toEqual([
      ['lead Sở Y tế thành phố Hà Nội'],
      ['lead Sở Y tế thành phố Hà Nội', 'coordinate Công an thành phố Hà Nội'],
      ['lead Các cấp, các ngành'],
      ['lead Các cấp, các ngành'],
    ])
  })

  test('items below an item go on with its subject, and siblings start from the lead-in again', () => {
    const tasks = tasksIn(
      'Ủy ban nhân dân Thành phố yêu cầu các cấp thực hiện các nhiệm vụ sau:\n\n1. Sở Y tế chỉ đạo rà soát.\n\n- Chủ trì kiểm tra.\n\n+ Tổng hợp kết quả.\n\n2. Tăng cường tuyên truyền.',
    )
    expect(tasks.map(actors)).toEqual([
      ['lead Sở Y tế thành phố Hà Nội'],
      ['lead Sở Y tế thành phố Hà Nội'],
      ['lead Sở Y tế thành phố Hà Nội'],
      ['lead Các cấp'],
    ])
  })

  test('an article named after those whose duties follow', () => {
    const tasks = tasksIn(
      'Điều 1. Phạm vi\n\nĐiều\n10. Trách nhiệm của các sở, Liên hiệp các hội Khoa học; Tổ hợp tác Một\n\n1. Chủ động phối hợp chặt chẽ.',
    )
    expect(tasks.map(actors)).toEqual([['lead Các sở', 'lead Liên hiệp các hội Khoa học', 'lead Tổ hợp tác Một']])
  })

  test('lines below name who does it and by when', () => {
    const tasks = tasksIn(
      '1. Tuyên truyền\n\n- Tăng cường tập huấn.\n\n- Nâng cao nhận thức.\n\n*Đơn vị chủ trì: *Sở Tư pháp.\n\n*Đơn vị phối hợp: *Sở Y tế.\n\n*Thời gian thực hiện: *Tháng 12/2025.\n\n2. Kiểm tra\n\n- Kiểm tra các chung cư.',
    )
    const told = ['lead Sở Tư pháp thành phố Hà Nội', 'coordinate Sở Y tế thành phố Hà Nội']
    expect(tasks.map((task) => [actors(task), task.deadline])).toEqual([
      [told, '2025-12'],
      [told, '2025-12'],
      [[], null],
    ])
  })

  test('a lead-in that orders something itself is a task, too', () => {
    const tasks = tasksIn(
      'Ủy ban nhân dân Thành phố yêu cầu các sở tập trung khắc phục hậu quả, rút kinh nghiệm công tác ứng phó vừa qua, trong đó tập trung các nhiệm vụ sau:\n\n1. Kiểm tra hồ đập.',
    )
    expect(tasks.map(actors)).toEqual([['lead Các sở'], ['lead Các sở']])
  })

  test('running text inherits from the duty before it', () => {
    const tasks = tasksIn('Các địa phương cần rà soát.\n\nĐồng thời tiếp tục kiểm tra.')
    expect(tasks.map(actors)).toEqual([['lead Các địa phương'], ['lead Các địa phương']])
  })

  test('an inherited body’s evidence is where the text names it', () => {
    const words = 'Các địa phương cần rà soát.\n\nĐồng thời tiếp tục kiểm tra.'
    const reading = readInHanoi(words)
    const [first, second] = reading.tasks
    expect(second?.bodies[0]).toMatchObject({ start: first?.start, name: 'Các địa phương' })
  })
})

test.each([
  // A heading broken by hand inside its emphasis
  ['**8. Giám đốc\nSở Y tế**', ['lead Giám đốc Sở Y tế thành phố Hà Nội']],
  ['7. Báo và Phát thanh, Truyền hình thành phố', ['lead Báo và Phát thanh, Truyền hình thành phố Hà Nội']],
  ['11. Các đơn vị cấp nước sạch có trách nhiệm:', ['lead Các đơn vị cấp nước sạch']],
])('the items below “%s” are its bodies’', (heading, expected) => {
  const tasks = tasksIn(`${heading}\n\na) Tăng cường tuyên truyền về tiết kiệm nước.`)
  expect(tasks.map(({ text }) => text)).toEqual(['Tăng cường tuyên truyền về tiết kiệm nước.'])
  expect(actors(tasks[0])).toEqual(expected)
})

test('a paper in articles orders in its articles, and new wording is not its own', () => {
  const tasks = tasksIn(
    'Báo cáo thẩm tra của Ban Văn hóa; các đơn vị phải rà soát.\n\nĐiều 1. Sửa đổi khoản 3 Điều 5 như sau:\n\n“3. Sở Y tế phải thẩm định hồ sơ.\n\nSở Tài chính phải cấp kinh phí.”\n\nĐiều 2. Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.\n\nQuyết định này có hiệu lực từ ngày 01/01/2026.',
  )
  expect(tasks.map(actors)).toEqual([['lead Sở Nội vụ thành phố Hà Nội']])
})

describe('what is an obligation', () => {
  test.each([
    'Thời gian qua, các địa phương đã tích cực triển khai các biện pháp.',
    'Nhiều địa phương tổ chức thực hiện chặt chẽ.',
    'Ngày 16/8/2021, Ủy ban nhân dân Thành phố họp, nghe Sở Y tế báo cáo về công tác phòng dịch.',
    'Văn phòng UBND Thành phố thông báo để các cơ quan, đơn vị liên quan biết, tổ chức thực hiện./.',
    'Tuy nhiên, nguy cơ lây lan vẫn ở mức cao.',
    // what a report goes on with
    'Tỉnh đã hoàn thành nhà ở cho hộ nghèo; hỗ trợ người có công với cách mạng.',
    // a point of law that is quoted
    'Khoản 7 quy định:\n\n“7. Cơ quan thuế phải trả kinh phí.\n\na) Sở Y tế phải công khai.”',
    // aims, and criteria in a table
    'I. MỤC ĐÍCH\n\n- Nâng cao nhận thức của các cơ quan.',
    '| TT | Tiêu chí | Điểm |\n| 1 | Tăng cường kiểm tra | 5 |\n| 2 | Đẩy mạnh tuyên truyền | 5 |\n| 3 | Các sở cần phối hợp | 5 |\n',
  ])('not: %s', (words) => {
    expect(tasksIn(words)).toEqual([])
  })

  test('only the part behind a report', () => {
    const [task] = tasksIn(
      'Giao các địa phương thực hiện các nhiệm vụ sau:\n\n1. Các đợt tiêm vừa qua cơ bản đảm bảo an toàn; thời gian tới tiếp tục triển khai.',
    )
    expect(task?.text).toBe('thời gian tới tiếp tục triển khai.')
  })

  test('consecutive sentences on the same bodies are one, a change of bodies splits', () => {
    const tasks = tasksIn('Sở Y tế tăng cường kiểm tra. Kịp thời xử lý vi phạm. Công an Thành phố tăng cường tuần tra.')
    expect(tasks.map(({ text }) => text)).toEqual([
      'Sở Y tế tăng cường kiểm tra. Kịp thời xử lý vi phạm.',
      'Công an Thành phố tăng cường tuần tra.',
    ])
  })

  test('a sentence broken by a page end is one', () => {
    const [task] = tasksIn(
      'Sở Y tế kiểm tra việc triển khai tiêm chủng, nghiêm cấm việc đưa\n\nngười từ các địa phương khác về Thành phố.',
    )
    expect(task?.text).toContain('nghiêm cấm việc đưa\n\nngười từ')
  })

  test('it knows the citations inside it', () => {
    const { tasks, citations } = readInHanoi('Căn cứ Luật Giá;\n\nSở Y tế thực hiện nghiêm Chỉ thị số 16/CT-TTg.')
    expect(tasks[0]?.citations.map((index) => citations[index]?.number)).toEqual(['16/CT-TTg'])
  })
})

describe('deadlines', () => {
  test.each([
    ['hoàn thành trước ngày 30/6/2026', '2026-06-30'],
    ['hoàn thành xong trước ngày 05 tháng 12 năm 2025', '2025-12-05'],
    ['báo cáo chậm nhất là ngày 15/12', '2025-12-15'],
    ['hoàn thành trong tháng 12 năm 2025', '2025-12'],
    ['hoàn thành trong quý II/2026', '2026-Q2'],
    ['hoàn thành trong năm 2026', '2026'],
    ['khánh thành vào ngày 19 tháng 12 năm 2025', '2025-12-19'],
    ['hoàn thành trước ngày 29/02/2028', '2028-02-29'],
    ['hoàn thành trước ngày 30/02/2026', null],
    ['hoàn thành trước ngày 0/0/2026', null],
    ['hoàn thành trong tháng 0 năm 2026', null],
    // Of whom or since when, not until when; or gone by, so that the next year's is meant.
    ['công nhận người hoạt động cách mạng trước ngày 01 tháng 01 năm 1945', null],
    ['chi trả trợ cấp đã nhận trong tháng 5 năm 2019', null],
    ['báo cáo trước ngày 30 tháng 01 của năm tiếp theo', null],
    ['thực hiện thường xuyên', null],
    ['tổ chức các hoạt động trong năm 2026', null],
    ['báo cáo hằng tháng', null],
    ['báo cáo trước ngày 15 tháng 12 hằng năm', null],
    ['báo cáo định kỳ trước ngày 01/6 và 01/12', null],
    ['hoàn thành trước *ngày 13 tháng 12 năm 2025*', '2025-12-13'],
  ])('%s', (words, deadline) => {
    expect(tasksIn(`Sở Y tế khẩn trương rà soát, ${words}.`)[0]?.deadline).toBe(deadline)
  })
})

test('a deadline tells the words that say so', () => {
  const { tasks } = readInHanoi(
    [
      '1. Sở Y tế tổ chức rà soát từ ngày 01/11/2025 đến ngày 31/3/2026; báo cáo trước *ngày 13 tháng 12 năm 2025*.',
      '2. Sở Tài chính bố trí kinh phí trong 05 ngày làm việc kể từ ngày ban hành Chỉ thị này.',
      '3. Sở Nội vụ hướng dẫn thực hiện.',
      'Thời gian thực hiện: Tháng 12/2025.',
    ].join('\n'),
  )
  const said = tasks.map(
    ({ text, start, deadlineSpan: span }) => span && text.slice(span.start - start, span.end - start),
  )
  expect(said).toEqual([
    'báo cáo trước *ngày 13 tháng 12 năm 2025',
    'trong 05 ngày làm việc kể từ ngày ban hành',
    'Tháng 12/2025.',
  ])
})

test('one office before a colon is that of every body up to the semicolon', () => {
  const [task] = readInHanoi(
    'Chánh Văn phòng UBND Thành phố, Giám đốc: Sở Y tế, Sở Nội vụ; Chủ tịch UBND các xã, phường chịu trách nhiệm thi hành Chỉ thị này.',
  ).tasks
  expect(actors(task)).toEqual([
    'lead Chánh Văn phòng UBND thành phố Hà Nội',
    'lead Giám đốc Sở Y tế thành phố Hà Nội',
    'lead Giám đốc Sở Nội vụ thành phố Hà Nội',
    'lead Chủ tịch UBND các xã, phường',
  ])
})

test('a topic before a colon is no part of the order; what a report lists behind a colon orders nobody', () => {
  const [order] = readInHanoi(
    '1. Về dự án đường cao tốc; dự án nâng cấp cầu: Sở Xây dựng thực hiện theo chỉ đạo; chủ động làm việc với Bộ Xây dựng.',
  ).tasks
  expect(order?.text).toMatch(/^Sở Xây dựng thực hiện/)
  expect(
    readInHanoi('Sở Y tế đã biên soạn Cẩm nang nhằm hỗ trợ các nội dung: quản lý hồ sơ; hỗ trợ kê khai; tuyên truyền.')
      .tasks,
  ).toEqual([])
})
